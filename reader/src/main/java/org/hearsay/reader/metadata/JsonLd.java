package org.hearsay.reader.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The linked data of a page: its objects, those that describe an article first. */
public final class JsonLd {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final int LONGEST = 2_000_000;
  private static final int MOST_OBJECTS = 2_000;
  private static final Set<String> PAGES =
      Set.of("webpage", "itempage", "collectionpage", "aboutpage");

  private final List<JsonNode> articles;
  private final List<JsonNode> pages;
  private final List<JsonNode> sites;

  private JsonLd(List<JsonNode> objects) {
    articles = objects.stream().filter(JsonLd::isArticle).toList();
    pages =
        objects.stream()
            .filter(object -> types(object).stream().anyMatch(PAGES::contains))
            .toList();
    sites = objects.stream().filter(object -> types(object).contains("website")).toList();
  }

  static JsonLd read(Document document) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : document.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        parse(script.data()).ifPresent(root -> collect(root, objects));
      }
    }
    return new JsonLd(objects);
  }

  private static Optional<JsonNode> parse(String source) {
    int begin = 0;
    while (begin < source.length() && source.charAt(begin) != '{' && source.charAt(begin) != '[') {
      begin++;
    }
    int end = Math.max(source.lastIndexOf('}'), source.lastIndexOf(']')) + 1;
    if (begin >= end || end - begin > LONGEST) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(MAPPER.readTree(source.substring(begin, end)));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static void collect(JsonNode root, List<JsonNode> objects) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && objects.size() < MOST_OBJECTS) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        List<JsonNode> items = new ArrayList<>();
        node.forEach(items::add);
        for (int i = items.size() - 1; i >= 0; i--) {
          open.addFirst(items.get(i));
        }
      } else if (node.isObject()) {
        objects.add(node);
        for (String inside : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
          if (node.path(inside).isContainerNode()) {
            open.addLast(node.path(inside));
          }
        }
      }
    }
  }

  private static boolean isArticle(JsonNode object) {
    return types(object).stream()
        .anyMatch(
            type ->
                type.endsWith("article")
                    || type.endsWith("posting")
                    || type.equals("report")
                    || type.equals("review")
                    || type.equals("recipe")
                    || type.equals("newsreport"));
  }

  private static List<String> types(JsonNode object) {
    List<String> types = new ArrayList<>();
    JsonNode type = object.path("@type");
    if (type.isArray()) {
      type.forEach(one -> types.add(one.asText("").toLowerCase(Locale.ROOT)));
    } else {
      types.add(type.asText("").toLowerCase(Locale.ROOT));
    }
    return types;
  }

  /** The first text under this name in an article, else in a page. */
  Optional<String> text(String name) {
    return first(articles, name).or(() -> first(pages, name));
  }

  /** The first text under this name in an article. */
  Optional<String> articleText(String name) {
    return first(articles, name);
  }

  /** The names of the article's authors. */
  List<String> authors() {
    return articles.stream()
        .map(article -> names(article.path("author")))
        .filter(n -> !n.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The name of the publisher, of an article or of the site. */
  Optional<String> publisher() {
    return articles.stream()
        .flatMap(article -> names(article.path("publisher")).stream())
        .findFirst()
        .or(() -> first(sites, "name"));
  }

  private static Optional<String> first(List<JsonNode> objects, String name) {
    return objects.stream().flatMap(object -> texts(object.path(name)).stream()).findFirst();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    List<JsonNode> parts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(parts::add);
    } else {
      parts.add(node);
    }
    parts.forEach(part -> names.addAll(texts(part.isObject() ? part.path("name") : part)));
    return names;
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(part -> texts.addAll(part.isArray() ? List.of() : texts(part)));
    } else if (node.isTextual() && !node.asText().isBlank()) {
      texts.add(Parser.unescapeEntities(node.asText().strip(), false));
    }
    return texts;
  }
}
