package org.hearsay.eval.polnear;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hearsay.eval.treebank.ConlluReader;
import org.hearsay.eval.treebank.GoldDocument;
import org.hearsay.eval.treebank.GoldWord;
import org.hearsay.model.Span;
import org.xml.sax.SAXException;

/** Attributions of GUM's news from its rhetorical trees, laid over the text of its treebank. */
final class GumAttributions {
  private GumAttributions() {}

  /** The news articles; all of them measure, none is trained on. */
  static List<PolnearArticle> news(Path folder) throws IOException {
    List<Path> trees;
    try (Stream<Path> files = Files.list(folder.resolve("rst/rstweb"))) {
      trees =
          files
              .filter(file -> file.getFileName().toString().matches("GUM_news_.*\\.rs4"))
              .sorted()
              .toList();
    }
    List<PolnearArticle> articles = new ArrayList<>();
    for (Path tree : trees) {
      String name = tree.getFileName().toString().replace(".rs4", "");
      GoldDocument text = ConlluReader.read(folder.resolve("dep/" + name + ".conllu")).get(0);
      articles.add(article(name, text, read(tree).attributions()));
    }
    return articles;
  }

  static PolnearArticle article(
      String name, GoldDocument text, List<RhetoricTree.Reported> attributions) {
    List<AttributionSpans> spans = new ArrayList<>();
    for (RhetoricTree.Reported each : attributions) {
      spans.add(
          new AttributionSpans(
              spans(each.source(), text.words()), List.of(), spans(each.content(), text.words())));
    }
    return new PolnearArticle(name, text.text(), spans);
  }

  /** Runs of tokens as ranges of characters. */
  private static List<Span> spans(List<Integer> tokens, List<GoldWord> words) {
    List<Span> spans = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int first = tokens.get(i);
      int last = first;
      while (i + 1 < tokens.size() && tokens.get(i + 1) == last + 1) {
        last++;
        i++;
      }
      spans.add(words.get(first).span().cover(words.get(last).span()));
      i++;
    }
    return spans;
  }

  private static RhetoricTree read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return RhetoricTree.of(factory.newDocumentBuilder().parse(in));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not readable as XML: " + file, e);
    }
  }
}
