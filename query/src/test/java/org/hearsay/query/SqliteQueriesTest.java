package org.hearsay.query;

import org.hearsay.store.database.StoreLocation;

class SqliteQueriesTest extends QueriesContract {
  private int stores;

  @Override
  StoreLocation fresh() {
    return StoreLocation.ofFile(folder.resolve("store-" + stores++ + ".db"));
  }
}
