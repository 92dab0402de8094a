import { memoryDocuments } from '../../../server/store/memory-documents.ts';
import { documentStoreContract } from './contract.ts';

documentStoreContract('memory', {
  open: async () => {
    const store = memoryDocuments();
    return {
      store,
      again: async () => store,
      readable: async (name) => JSON.parse(store.readable.get(name) ?? 'null'),
    };
  },
});
