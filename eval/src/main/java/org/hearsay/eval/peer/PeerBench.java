package org.hearsay.eval.peer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.eval.Bench;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.language.LanguageLayers;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Facts;
import org.hearsay.record.CrisisRecord;

/**
 * Lets the sets score somebody else. The first time a set runs it only learns which texts are
 * wanted; when they have been read, the set runs again and gets the answers.
 */
final class PeerBench implements Bench {
  private final Map<String, CoreNlp.Input> wanted = new LinkedHashMap<>();
  private final Map<String, Document> answers = new LinkedHashMap<>();

  /** The texts that sets asked for and that have no answer yet. */
  List<CoreNlp.Input> wanted() {
    return wanted.values().stream().filter(each -> !answers.containsKey(each.text())).toList();
  }

  void answer(String text, Document layers) {
    answers.put(text, layers);
  }

  @Override
  public Document language(String text) {
    return layers(Document.of(text));
  }

  @Override
  public Document layers(Document document) {
    Document answer = answers.get(document.text());
    if (answer != null) {
      return answer;
    }
    Optional<LocalDate> date = document.creationDate();
    wanted.computeIfAbsent(
        document.text(), text -> new CoreNlp.Input("d" + wanted.size(), text, date));
    return Document.of(document.text())
        .with(LanguageLayers.SENTENCES, List.of())
        .with(LanguageLayers.TOKENS, List.of())
        .with(LanguageLayers.NAMES, List.of())
        .with(LanguageLayers.ATTRIBUTIONS, List.of())
        .with(Facts.TIMES, List.of())
        .with(Facts.CLAIMS, List.of());
  }

  @Override
  public Knowledge knowledge() {
    throw new UnsupportedOperationException("a peer has no knowledge of ours");
  }

  @Override
  public CrisisRecord record(Article article) {
    throw new UnsupportedOperationException("a peer makes no records");
  }
}
