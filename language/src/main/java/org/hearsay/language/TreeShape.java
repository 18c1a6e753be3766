package org.hearsay.language;

import java.util.Arrays;
import java.util.List;

/**
 * Children, depths and extents of the trees that a list of heads makes; computed in linear time.
 */
final class TreeShape {
  private static final int UNKNOWN = -1;

  private final int[] firstChild;
  private final int[] nextSibling;
  private final int[] depth;
  private final int[] first;
  private final int[] end;

  private TreeShape(int[] heads) {
    int size = heads.length;
    firstChild = filled(size, Token.NO_HEAD);
    nextSibling = filled(size, Token.NO_HEAD);
    depth = filled(size, UNKNOWN);
    first = new int[size];
    end = new int[size];
    linkChildren(heads);
    measureDepths(heads);
    measureExtents(heads);
  }

  static TreeShape of(List<Token> tokens) {
    int[] heads = tokens.stream().mapToInt(Token::head).toArray();
    for (int head : heads) {
      if (head >= heads.length) {
        throw new IllegalArgumentException("head " + head + " of " + heads.length + " tokens");
      }
    }
    return new TreeShape(heads);
  }

  int firstChild(int token) {
    return firstChild[token];
  }

  int nextSibling(int token) {
    return nextSibling[token];
  }

  int depth(int token) {
    return depth[token];
  }

  int first(int token) {
    return first[token];
  }

  int end(int token) {
    return end[token];
  }

  private static int[] filled(int size, int value) {
    int[] array = new int[size];
    Arrays.fill(array, value);
    return array;
  }

  private void linkChildren(int[] heads) {
    for (int token = heads.length - 1; token >= 0; token--) {
      int head = heads[token];
      if (head != Token.NO_HEAD) {
        nextSibling[token] = firstChild[head];
        firstChild[head] = token;
      }
    }
  }

  private void measureDepths(int[] heads) {
    int[] way = new int[heads.length];
    for (int token = 0; token < heads.length; token++) {
      int length = 0;
      int step = token;
      while (step != Token.NO_HEAD && depth[step] == UNKNOWN) {
        if (length == heads.length) {
          throw new IllegalArgumentException("heads run in a circle above token " + token);
        }
        way[length++] = step;
        step = heads[step];
      }
      int above = step == Token.NO_HEAD ? UNKNOWN : depth[step];
      while (length > 0) {
        depth[way[--length]] = ++above;
      }
    }
  }

  private void measureExtents(int[] heads) {
    for (int token = 0; token < heads.length; token++) {
      first[token] = token;
      end[token] = token + 1;
    }
    for (int token : deepestFirst()) {
      int head = heads[token];
      if (head != Token.NO_HEAD) {
        first[head] = Math.min(first[head], first[token]);
        end[head] = Math.max(end[head], end[token]);
      }
    }
  }

  private int[] deepestFirst() {
    int size = depth.length;
    int[] begins = new int[size + 1];
    for (int each : depth) {
      begins[size - 1 - each + 1]++;
    }
    for (int i = 1; i <= size; i++) {
      begins[i] += begins[i - 1];
    }
    int[] order = new int[size];
    for (int token = 0; token < size; token++) {
      order[begins[size - 1 - depth[token]]++] = token;
    }
    return order;
  }
}
