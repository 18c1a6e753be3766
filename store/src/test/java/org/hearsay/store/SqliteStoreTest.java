package org.hearsay.store;

import org.hearsay.store.database.StoreLocation;

class SqliteStoreTest extends StoreContract {
  private int stores;

  @Override
  StoreLocation fresh() {
    return StoreLocation.ofFile(folder.resolve("store-" + stores++ + ".db"));
  }
}
