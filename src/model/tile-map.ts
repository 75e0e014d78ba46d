/**
 * Where each council of England stands on the map of equal tiles: a row of tiles a line, north above south and west before
 * east, a dot where there is none. Made for this site from the names and regions of the councils; it shows who is near whom,
 * not areas or borders. Regions hang together, and London is a block.
 */
const rows = `
. . . . . northumberland . . . . . . .
. . . . newcastle-upon-tyne north-tyneside . . . . . . .
. . cumberland . gateshead south-tyneside sunderland . . . . . .
. . westmorland-and-furness . durham stockton-on-tees hartlepool . . . . . .
. blackpool lancashire blackburn-with-darwen darlington middlesbrough redcar-and-cleveland . . . . . .
sefton wigan bolton bury rochdale north-yorkshire york east-riding-of-yorkshire kingston-upon-hull-city-of . . . .
knowsley st-helens salford manchester oldham bradford leeds wakefield north-lincolnshire north-east-lincolnshire . . .
liverpool warrington trafford stockport tameside calderdale kirklees barnsley doncaster . . . .
wirral halton cheshire-west-and-chester cheshire-east . . sheffield rotherham . . . . .
. . stoke-on-trent staffordshire . derbyshire nottinghamshire lincolnshire . . . . .
. shropshire telford-and-wrekin wolverhampton walsall derby nottingham . . . . . .
. dudley sandwell birmingham solihull leicestershire leicester rutland peterborough norfolk . . .
. herefordshire worcestershire warwickshire coventry west-northamptonshire north-northamptonshire bedford-borough cambridgeshire suffolk . . .
. . gloucestershire . oxfordshire buckinghamshire milton-keynes central-bedfordshire luton hertfordshire essex thurrock southend-on-sea
. south-gloucestershire swindon west-berkshire slough harrow barnet enfield haringey waltham-forest redbridge havering .
. bristol-city-of bath-and-north-east-somerset reading windsor-and-maidenhead hillingdon brent camden islington hackney newham barking-and-dagenham .
. north-somerset wiltshire wokingham bracknell-forest ealing hammersmith-and-fulham kensington-and-chelsea westminster city-of-london tower-hamlets greenwich .
. somerset dorset bournemouth-christchurch-and-poole hampshire hounslow richmond-upon-thames wandsworth lambeth southwark lewisham bexley .
. devon . southampton portsmouth surrey kingston-upon-thames merton sutton croydon bromley . .
cornwall plymouth torbay . isle-of-wight . west-sussex brighton-and-hove east-sussex kent medway . .
isles-of-scilly . . . . . . . . . . . .
`;

/** The tiles by row, north to south: the slug of a council, or null where there is no tile. All rows are equally long. */
export const tileRows: readonly (readonly (string | null)[])[] = rows
	.trim()
	.split('\n')
	.map((row) => row.split(' ').map((tile) => (tile === '.' ? null : tile)));
