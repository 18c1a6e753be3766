package org.hearsay.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearsay.engine.Engine;
import org.hearsay.engine.EngineVersion;
import org.hearsay.engine.configure.DefaultEngine;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.annotator.LanguageAnnotator;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.pipeline.Annotator;
import org.hearsay.pipeline.IssueSink;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.record.CrisisRecord;

/** The engine with its layers in view; its parts are loaded when first used. */
public final class EngineBench implements Bench {
  private static final String ENCODER = "/org/hearsay/language/encoder.onnx";
  private static final int SHOWN_DIGITS = 12;

  private final Supplier<Knowledge> knowledge = once(Knowledge::load);
  private final Supplier<List<Annotator>> annotators =
      once(() -> DefaultEngine.annotators(knowledge.get()));
  private final Supplier<Pipeline> language = once(() -> Pipeline.of(annotators.get().get(0)));
  private final Supplier<Pipeline> whole = once(() -> Pipeline.of(annotators.get()));
  private final Supplier<Engine> engine =
      once(() -> new Engine(whole.get(), knowledge.get().resources()));

  private static <T> Supplier<T> once(Supplier<T> maker) {
    return new Supplier<>() {
      private Optional<T> made = Optional.empty();

      @Override
      public synchronized T get() {
        if (made.isEmpty()) {
          made = Optional.of(maker.get());
        }
        return made.get();
      }
    };
  }

  @Override
  public Knowledge knowledge() {
    return knowledge.get();
  }

  @Override
  public Document language(String text) {
    return language.get().process(Document.of(text), IssueSink.ignoring());
  }

  @Override
  public Document layers(Document document) {
    return whole.get().process(document, IssueSink.ignoring());
  }

  @Override
  public CrisisRecord record(Article article) {
    return engine.get().process(article);
  }

  /** The engine's version, such as {@code hearsay 0.1.0}. */
  public static String engineVersion() {
    return EngineVersion.current();
  }

  /** The first digits of the encoder's SHA-256. */
  public static String modelVersion() {
    try (InputStream model = LanguageAnnotator.class.getResourceAsStream(ENCODER)) {
      if (model == null) {
        throw new IllegalStateException("no encoder on the class path");
      }
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream read = new DigestInputStream(model, digest)) {
        read.transferTo(OutputStream.nullOutputStream());
      }
      return "encoder " + HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN_DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
