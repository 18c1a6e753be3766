package org.hearsay.exports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.exports.core.Sink;
import org.hearsay.exports.core.Tally;
import org.hearsay.record.CrisisRecord;

/**
 * A file as an export wrote it, with what it counted.
 *
 * @param bytes in hexadecimal, so that two files can be compared
 */
public record Written(String bytes, Tally.Result result) {

  /** What a stream took. */
  static Written of(ByteArrayOutputStream out, Tally.Result result) {
    return new Written(HexFormat.of().formatHex(out.toByteArray()), result);
  }

  /** The words of a format that is text. */
  public String text() {
    return new String(HexFormat.of().parseHex(bytes), StandardCharsets.UTF_8);
  }

  /** What a format makes of the sample report. */
  public static Written of(String format) {
    return of(format, Sink.Options.plain(), List.of(Sample.report()));
  }

  /** What a format makes of some reports. */
  public static Written of(String format, Sink.Options options, List<CrisisRecord> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Tally.Result result =
        Formats.find(format)
            .orElseThrow()
            .write(visitor -> records.forEach(visitor::see), out, options);
    return of(out, result);
  }
}
