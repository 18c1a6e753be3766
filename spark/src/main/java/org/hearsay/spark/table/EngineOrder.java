package org.hearsay.spark.table;

import java.lang.module.ModuleDescriptor;
import java.util.Comparator;
import org.hearsay.record.RecordProvenance;
import org.hearsay.store.ReadingKey;

/** Which of two engines came later, where nobody saw them come: by version, ties by their parts. */
public final class EngineOrder {
  /** The engine whose readings stand for more comes last. */
  public static final Comparator<RecordProvenance> EARLIER_FIRST =
      Comparator.comparing(EngineOrder::version).thenComparing(EngineOrder::fingerprint);

  private EngineOrder() {}

  /** Tells engines apart: the hash of all that one is made of. */
  public static String fingerprint(RecordProvenance engine) {
    return ReadingKey.fingerprint(engine);
  }

  private static ModuleDescriptor.Version version(RecordProvenance engine) {
    String name = engine.engine();
    return ModuleDescriptor.Version.parse(name.substring(name.lastIndexOf(' ') + 1));
  }
}
