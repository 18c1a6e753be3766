package org.hearsay.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's name and version, as the build wrote them. */
public final class EngineVersion {
  private EngineVersion() {}

  /** Such as {@code hearsay 0.1.0}. */
  public static String current() {
    Properties properties = new Properties();
    try (InputStream in = EngineVersion.class.getResourceAsStream("version.properties")) {
      if (in == null) {
        throw new IllegalStateException("version.properties is not on the class path");
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "hearsay " + properties.getProperty("version").replace("-SNAPSHOT", "");
  }
}
