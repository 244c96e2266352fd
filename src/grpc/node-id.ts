/** The one node that every role of the server runs on, as clients are shown it. */

export const NODE_ID = 1;
