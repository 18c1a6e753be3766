package org.hearsay.language.decoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Joins sources, cues and contents into attributions: each content goes to one cue, best pairs
 * first, each cue to the source that suits it best.
 */
public final class AttributionDecoder {
  private static final String SOURCE = "Source";
  private static final String CUE = "Cue";
  private static final String CONTENT = "Content";

  private final TagDecoder tags;
  private final LinkSettings settings;

  /** A decoder of tags in this order. */
  public AttributionDecoder(List<String> roles, LinkSettings settings) {
    this.settings = settings;
    this.tags =
        TagDecoder.of(
            roles,
            Map.of(
                SOURCE, settings.sourceWeight(),
                CUE, settings.cueWeight(),
                CONTENT, settings.contentWeight()));
  }

  /** The attributions in the order of their cues. */
  public List<Attributed> decode(Reading reading) {
    List<TagSpan> spans = tags.decode(reading.roles(), 0, reading.words().size());
    Linker linker = new Linker(reading, settings);
    List<TagSpan> contents = of(spans, CONTENT);
    List<TagSpan> cues = withPointed(of(spans, CUE), contents, spans, linker);
    int[] chosen = new CueChoice(linker, settings).choose(contents, cues);
    List<List<TagSpan>> own = new ArrayList<>();
    cues.forEach(cue -> own.add(new ArrayList<>()));
    for (int i = 0; i < chosen.length; i++) {
      if (chosen[i] != CueChoice.NONE) {
        own.get(chosen[i]).add(contents.get(i));
      }
    }
    return joined(cues, own, spans, reading);
  }

  private static List<TagSpan> of(List<TagSpan> spans, String label) {
    return spans.stream().filter(span -> span.label().equals(label)).toList();
  }

  /** The cues and those that contents point at without their being tagged. */
  private static List<TagSpan> withPointed(
      List<TagSpan> cues, List<TagSpan> contents, List<TagSpan> taken, Linker linker) {
    Set<TagSpan> all = new TreeSet<>(Comparator.comparingInt(TagSpan::begin));
    all.addAll(cues);
    contents.forEach(content -> linker.newCue(content, taken).ifPresent(all::add));
    return List.copyOf(all);
  }

  private List<Attributed> joined(
      List<TagSpan> cues, List<List<TagSpan>> own, List<TagSpan> spans, Reading reading) {
    Linker linker = new Linker(reading, settings);
    List<TagSpan> sources = of(spans, SOURCE);
    List<Attributed> joined = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      TagSpan cue = cues.get(i);
      Optional<TagSpan> source = linker.bestSource(cue, sources, own.get(i));
      if (source.isEmpty()) {
        source = linker.newSource(cue, spans);
      }
      List<TagSpan> content = trimmed(own.get(i), reading);
      if (source.isPresent() || !content.isEmpty()) {
        joined.add(attributed(source, cue, content));
      }
    }
    return joined;
  }

  private static List<TagSpan> trimmed(List<TagSpan> pieces, Reading reading) {
    List<TagSpan> kept = new ArrayList<>();
    for (TagSpan content : pieces) {
      int begin = content.begin();
      while (begin < content.end() && isOuter(reading.words().token(begin))) {
        begin++;
      }
      if (begin < content.end()) {
        kept.add(content.withRange(begin, content.end()));
      }
    }
    return kept;
  }

  private static Attributed attributed(
      Optional<TagSpan> source, TagSpan cue, List<TagSpan> content) {
    double sum = cue.confidence() + source.map(TagSpan::confidence).orElse(cue.confidence());
    double mean = content.stream().mapToDouble(TagSpan::confidence).average().orElse(0.5);
    return new Attributed(source, cue, content, (float) ((sum + mean) / 3));
  }

  private static boolean isOuter(String token) {
    return token.equals(",") || token.toLowerCase(Locale.ROOT).equals("that");
  }
}
