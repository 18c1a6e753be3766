package org.hearsay.eval.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hearsay.model.Span;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads MEANTIME's stand-off times; only the first six sentences were annotated.
 *
 * <p>The text is rebuilt from the tokens: a blank between tokens but before closing marks, a
 * paragraph break after the headline and after the dateline.
 */
public final class MeantimeReader {
  private static final int LAST_SENTENCE = 5;

  private MeantimeReader() {}

  /** The documents below a folder, by path. */
  public static List<TimeDocument> folder(Path folder)
      throws IOException, SAXException, ParserConfigurationException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    List<TimeDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(read(file));
    }
    return documents;
  }

  private static TimeDocument read(Path file)
      throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    Document xml;
    try (InputStream in = Files.newInputStream(file)) {
      xml = factory.newDocumentBuilder().parse(in);
    }
    StringBuilder text = new StringBuilder();
    Map<String, Span> tokens = new HashMap<>();
    int scoredUntil = addTokens(xml.getElementsByTagName("token"), text, tokens);
    List<GoldTime> times = new ArrayList<>();
    Optional<LocalDate> created = Optional.empty();
    NodeList marked = xml.getElementsByTagName("TIMEX3");
    for (int i = 0; i < marked.getLength(); i++) {
      Element time = (Element) marked.item(i);
      if (time.getAttribute("functionInDocument").equals("CREATION_TIME")) {
        created = date(time.getAttribute("value"));
      }
      span(time, tokens)
          .ifPresent(
              span ->
                  times.add(
                      new GoldTime(
                          span,
                          time.getAttribute("value"),
                          text.substring(span.begin(), span.end()))));
    }
    times.sort((one, other) -> one.span().compareTo(other.span()));
    return new TimeDocument(
        file.getFileName().toString(), text.toString(), created, scoredUntil, times);
  }

  private static int addTokens(NodeList nodes, StringBuilder text, Map<String, Span> tokens) {
    int scoredUntil = 0;
    int sentence = 0;
    for (int i = 0; i < nodes.getLength(); i++) {
      Element token = (Element) nodes.item(i);
      int next = Integer.parseInt(token.getAttribute("sentence"));
      String form = token.getTextContent();
      boolean glued =
          List.of(".", ",", "'s", "'", ")", ":", ";", "%", "n't", "?", "!").contains(form);
      if (next > sentence && next <= 2) {
        text.append("\n\n");
      } else if (text.length() > 0 && !glued) {
        text.append(' ');
      }
      sentence = next;
      int begin = text.length();
      text.append(form);
      tokens.put(token.getAttribute("t_id"), new Span(begin, text.length()));
      scoredUntil = next <= LAST_SENTENCE ? text.length() : scoredUntil;
    }
    return scoredUntil;
  }

  private static Optional<LocalDate> date(String value) {
    if (value.length() < 10) {
      return Optional.empty();
    }
    boolean dayFirst = value.charAt(2) == '-';
    return Optional.of(
        dayFirst
            ? LocalDate.of(
                Integer.parseInt(value.substring(6, 10)),
                Integer.parseInt(value.substring(3, 5)),
                Integer.parseInt(value.substring(0, 2)))
            : LocalDate.parse(value.substring(0, 10)));
  }

  private static Optional<Span> span(Element time, Map<String, Span> tokens) {
    NodeList anchors = time.getElementsByTagName("token_anchor");
    Optional<Span> span = Optional.empty();
    for (int i = 0; i < anchors.getLength(); i++) {
      Span token = tokens.get(((Element) anchors.item(i)).getAttribute("t_id"));
      if (token != null) {
        span = Optional.of(span.isPresent() ? span.get().cover(token) : token);
      }
    }
    return span;
  }
}
