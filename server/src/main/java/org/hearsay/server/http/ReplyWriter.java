package org.hearsay.server.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.hearsay.server.route.Reply;

/** Writes one answer, packed where that helps, to a reader that keeps up. */
final class ReplyWriter {
  private static final int LEAST_TO_PACK = 1024;
  private static final int BUFFER = 16 * 1024;

  private final Request request;
  private final Response response;

  ReplyWriter(Request request, Response response) {
    this.request = request;
    this.response = response;
  }

  /** Writes it and answers how many bytes went out. */
  long write(Reply reply) throws IOException {
    boolean bare = reply.status() == 304 || reply.status() == 204;
    boolean packable = !bare && isText(reply.mediaType());
    boolean packed = packable && isLarge(reply) && takesGzip();
    head(reply, packable, packed, bare);
    boolean empty = bare || request.getMethod().equals("HEAD");
    Paced out = new Paced(Content.Sink.asOutputStream(response));
    if (empty) {
      out.close();
    } else if (packed) {
      try (OutputStream gzip = new Gzip(out)) {
        reply.content().writeTo(gzip);
      }
    } else {
      reply.content().writeTo(out);
      out.close();
    }
    return out.bytes;
  }

  private void head(Reply reply, boolean packable, boolean packed, boolean bare) {
    response.setStatus(reply.status());
    HttpFields.Mutable headers = response.getHeaders();
    boolean page = reply.mediaType().startsWith("text/html");
    SecurityHeaders.all().forEach(headers::put);
    headers.put("Content-Security-Policy", SecurityHeaders.contentPolicy(page));
    headers.put("Cache-Control", "no-store");
    reply.headers().forEach((name, value) -> put(headers, name, value));
    if (bare) {
      return;
    }
    headers.put("Content-Type", reply.mediaType());
    if (packable) {
      String others = reply.headers().getOrDefault("Vary", "");
      headers.put("Vary", others.isEmpty() ? "Accept-Encoding" : others + ", Accept-Encoding");
    }
    if (packed) {
      headers.put("Content-Encoding", "gzip");
    } else if (reply.content().length() >= 0) {
      headers.put("Content-Length", reply.content().length());
    }
  }

  /** An empty value takes away what every other answer has. */
  private static void put(HttpFields.Mutable headers, String name, String value) {
    if (value.isEmpty()) {
      headers.remove(name);
    } else {
      headers.put(name, value);
    }
  }

  private static boolean isLarge(Reply reply) {
    long length = reply.content().length();
    return length < 0 || length >= LEAST_TO_PACK;
  }

  private static boolean isText(String mediaType) {
    return mediaType.startsWith("text/")
        || mediaType.contains("json")
        || mediaType.contains("xml")
        || mediaType.contains("javascript")
        || mediaType.contains("svg");
  }

  private boolean takesGzip() {
    for (String value : request.getHeaders().getValuesList("Accept-Encoding")) {
      for (String coding : value.split(",", -1)) {
        List<String> parts = List.of(coding.strip().replace(" ", "").split(";", -1));
        boolean refused = parts.size() > 1 && parts.get(1).matches("q=0(\\.0{0,3})?");
        if ((parts.get(0).equalsIgnoreCase("gzip") || parts.get(0).equals("*")) && !refused) {
          return true;
        }
      }
    }
    return false;
  }

  /** Gzip that is quick rather than small. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** Counts bytes, and gives up on a reader that takes next to nothing. */
  private static final class Paced extends OutputStream {
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long LEAST_BYTES_A_SECOND = 2000;

    private final OutputStream out;
    private final long begun = System.nanoTime();
    private long bytes;

    Paced(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      int done = 0;
      while (done < length) {
        int some = Math.min(BUFFER, length - done);
        out.write(from, offset + done, some);
        done += some;
        bytes += some;
        long nanos = System.nanoTime() - begun;
        if (nanos > GRACE_NANOS
            && bytes < LEAST_BYTES_A_SECOND * TimeUnit.NANOSECONDS.toSeconds(nanos)) {
          throw new IOException("the reader takes next to nothing");
        }
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
