/** The demonyms that every room reads. */
export { DEMONYMS } from '../../text/demonyms-table.js';
