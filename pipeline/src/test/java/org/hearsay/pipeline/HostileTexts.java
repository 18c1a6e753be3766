package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts made to trip an annotator: fixed hard cases, then seeded mixes of them. */
public final class HostileTexts {
  private static final List<String> FIXED =
      List.of(
          "",
          " ",
          "\n\n\n",
          "\n\n \n\n.",
          "\u201cIt\u2019s\u2009over,\u201d the envoy said \u2014 \u2018twice\u2019.",
          "\ud83d\ude80 Rockets \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 hit"
              + " \ud83c\uddfa\ud83c\udde6 on Monday.\n\n\ud83d\ude80",
          "\u0627\u0644\u0631\u0626\u064a\u0633 said \u05e9\u05dc\u05d5\u05dd to \u200fKyiv\u200e.",
          "e\u0301te\u0301 cafe\u0301 \u01c4\u00df\u0130\u0131 \ufb01ve\u00ad\u200bsix",
          "\ud800 lone \udc00 surrogates \ud800",
          "\u0000\u0001\ufeff\ufffd control",
          "))\"((\"''``\"said\"said said said \"",
          "1,000,000,000,000,000,000,000,000 troops in 99/99/9999 at 25:61, -0.0e999%",
          "Mr. Mr. Mr. U.S. U.N. U.S.S.R. a.m. No. 5 ... !!! ?!",
          "A",
          "a".repeat(5000),
          "said ".repeat(2000),
          "\"".repeat(500),
          "(".repeat(500) + ")".repeat(500));

  private static final List<String> PIECES =
      List.of(
          "The minister",
          "said",
          "on Monday",
          "that",
          "\u201c",
          "\u201d",
          "\"",
          "\u2019s",
          ",",
          ".",
          ".\n\n",
          "\n",
          "  ",
          "\t",
          "\u00a0",
          "about 6,000 troops",
          "Kyiv",
          "denied",
          "it",
          "would",
          "not",
          "attack",
          "\ud83d\ude80",
          "\u05e9\u05dc\u05d5\u05dd",
          "e\u0301",
          "\ud800",
          "U.S.",
          "2022-02-30",
          "if",
          "\u2014",
          "(",
          ")",
          "he",
          "her",
          "who",
          "\u200b",
          "100%");

  private static final int MIXES = 40;
  private static final int LONGEST = 120;

  private HostileTexts() {}

  /** The fixed texts and the mixes that belong to the seed. */
  public static List<String> of(long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>(FIXED);
    for (int i = 0; i < MIXES; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(LONGEST);
      for (int j = 0; j < length; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        if (random.nextInt(4) > 0) {
          text.append(' ');
        }
      }
      texts.add(text.toString());
    }
    return List.copyOf(texts);
  }
}
