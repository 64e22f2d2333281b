/** Takes what hooks have written into the record. */
export async function sequenceOnce(_stateFolder: string): Promise<void> {}
