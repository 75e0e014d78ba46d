// All that a report page does for a reader, as one file: `ReportBehaviour.astro` loads it.
import '../annotation/annotation-switch-element.ts';
import { completeAddresses } from '../behaviour/complete-addresses.ts';
import '../glossary/term-notes-element.ts';
import { bareLinks } from './bare-links.ts';
import './copy-menu-element.ts';
import { letNotesBeSelected } from './own-selection.ts';
import './pdf-beside-element.ts';
import './reading-keys-element.ts';
import './received-switch-element.ts';
import './report-contents-element.ts';

completeAddresses();
bareLinks();
letNotesBeSelected();
