package org.hearsay.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hearsay.server.route.Problem;
import org.hearsay.server.route.ProblemException;
import org.hearsay.server.route.Shape;

/** Reads the body of a request: no more than is allowed, and not slower. */
final class BodyReader {
  private static final int CHUNK = 16 * 1024;
  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(20);
  private static final long LEAST_BYTES_A_SECOND = 4000;

  private BodyReader() {}

  /** The media type without parameters; fails on one that the route does not take. */
  static String mediaType(String contentType, Shape shape) {
    int semicolon = contentType.indexOf(';');
    String bare = semicolon < 0 ? contentType : contentType.substring(0, semicolon);
    String mediaType = bare.strip().toLowerCase(Locale.ROOT);
    if (!shape.schemas().containsKey(mediaType)) {
      throw new ProblemException(
          Problem.of(
              415,
              "media-type",
              "No such media type here",
              "The Content-Type must be one of "
                  + String.join(", ", shape.schemas().keySet().stream().sorted().toList())
                  + "."));
    }
    return mediaType;
  }

  static byte[] read(Incoming incoming, int most) {
    long length = incoming.header("Content-Length").map(BodyReader::number).orElse(0L);
    if (length > most) {
      throw tooLarge(most);
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream((int) Math.max(CHUNK, length));
    byte[] chunk = new byte[CHUNK];
    long begun = System.nanoTime();
    try {
      int count = incoming.body().read(chunk);
      while (count >= 0) {
        body.write(chunk, 0, count);
        if (body.size() > most) {
          throw tooLarge(most);
        }
        checkPace(begun, body.size());
        count = incoming.body().read(chunk);
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.of(408, "timeout", "Too slow", "The body did not come to its end."));
    }
    return body.toByteArray();
  }

  private static void checkPace(long begun, long bytes) {
    long nanos = System.nanoTime() - begun;
    if (nanos > GRACE_NANOS
        && bytes < LEAST_BYTES_A_SECOND * TimeUnit.NANOSECONDS.toSeconds(nanos)) {
      throw new ProblemException(
          Problem.of(408, "timeout", "Too slow", "The body came too slowly."));
    }
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }

  private static ProblemException tooLarge(int most) {
    return new ProblemException(
        Problem.of(
            413, "too-large", "Too large", "No more than " + most + " bytes are taken here."));
  }
}
