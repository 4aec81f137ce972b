/** The ways to look at one client. What stands around a view — findings, details, years — stays when it changes. */
export type View = 'map' | 'table' | 'agenda' | 'deals' | 'programmes' | 'compare' | 'dossier';
