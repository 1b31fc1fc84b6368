// What happens on the page of a claim? Only the switch between the two Berlins is kept; the rest is plain HTML and CSS.
import { keepBerlin } from './berlin';

keepBerlin();
