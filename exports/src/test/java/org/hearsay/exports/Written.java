package org.hearsay.exports;

import java.io.StringWriter;
import java.util.List;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.record.CrisisRecord;

/** A file as an export wrote it, with what it counted. */
public record Written(String text, Tally.Result result) {

  /** What a format makes of the sample report. */
  public static Written of(String format) {
    return of(format, Sink.Options.plain(), List.of(Sample.report()));
  }

  /** What a format makes of some reports. */
  public static Written of(String format, Sink.Options options, List<CrisisRecord> records) {
    StringWriter out = new StringWriter();
    Tally.Result result =
        Formats.find(format)
            .orElseThrow()
            .write(visitor -> records.forEach(visitor::see), out, options);
    return new Written(out.toString(), result);
  }
}
