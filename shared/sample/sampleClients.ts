/** The clients of the sample by name, the one whose years are told first in front. */
export const sampleClients = { zekerheid: 'Zekerheid Groep', ostmeer: 'Ostmeer Keukens' } as const;
