package org.hearsay.signup;

import java.nio.file.Path;
import org.hearsay.store.database.StoreLocation;
import org.junit.jupiter.api.io.TempDir;

class SqliteSignUpTest extends SignUpContract {
  @TempDir Path folder;

  @Override
  StoreLocation fresh() {
    return StoreLocation.ofFile(folder.resolve("signup.db"));
  }
}
