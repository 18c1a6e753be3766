package org.hearsay.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mail as it is to be sent, all of it given by the caller: sent twice it is the same bytes but
 * for the signature.
 *
 * <p>No field of its head may hold a line break or another control character; making such a message
 * fails with {@link IllegalArgumentException}, which does not repeat the field.
 *
 * @param from who sends it, an address or {@code Name <address>}
 * @param to the one address that receives it
 * @param returnPath where bounces go; see {@link org.hearsay.mail.bounce.ReturnPath}
 * @param id the Message-ID with its angle brackets
 * @param date the moment in its head
 * @param headers further fields of the head, such as List-Unsubscribe
 * @param text the plain part, always there
 * @param html the other part
 */
public record Message(
    String from,
    String to,
    String returnPath,
    String id,
    Instant date,
    String subject,
    List<Header> headers,
    String text,
    Optional<String> html) {
  public Message {
    headers = List.copyOf(headers);
    HeadRules.text("From", from);
    HeadRules.address("To", to);
    HeadRules.address("Return-Path", returnPath);
    HeadRules.id(id);
    HeadRules.text("Subject", subject);
    headers.forEach(header -> HeadRules.header(header.name(), header.value()));
  }

  /** A further field of the head. */
  public record Header(String name, String value) {}

  /** The domain of the one who receives it, in lower case. */
  public String domain() {
    return HeadRules.domain(to);
  }

  /** Starts a message from one address to another. */
  public static Builder from(String from, String to) {
    return new Builder(from, to);
  }

  /** Puts a message together; what must be there is asked for when it is built. */
  public static final class Builder {
    private final String from;
    private final String to;
    private final List<Header> headers = new ArrayList<>();
    private Optional<String> returnPath = Optional.empty();
    private Optional<String> id = Optional.empty();
    private Instant date = Instant.EPOCH;
    private String subject = "";
    private String text = "";
    private Optional<String> html = Optional.empty();

    private Builder(String from, String to) {
      this.from = from;
      this.to = to;
    }

    /** Where bounces go; else the sender's address. */
    public Builder returnPath(String address) {
      returnPath = Optional.of(address);
      return this;
    }

    /** The Message-ID, with its angle brackets. */
    public Builder id(String messageId) {
      id = Optional.of(messageId);
      return this;
    }

    public Builder date(Instant moment) {
      date = moment;
      return this;
    }

    public Builder subject(String line) {
      subject = line;
      return this;
    }

    public Builder text(String plain) {
      text = plain;
      return this;
    }

    public Builder html(String page) {
      html = Optional.of(page);
      return this;
    }

    public Builder header(String name, String value) {
      headers.add(new Header(name, value));
      return this;
    }

    /** The two fields that let a mail program unsubscribe with one click (RFC 8058). */
    public Builder unsubscribe(String httpsAddress) {
      return header("List-Unsubscribe", "<" + httpsAddress + ">")
          .header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    public Message build() {
      return new Message(
          from,
          to,
          returnPath.orElseGet(() -> HeadRules.bare(from)),
          id.orElseThrow(() -> new IllegalArgumentException("a message needs a Message-ID")),
          date,
          subject,
          headers,
          text,
          html);
    }
  }
}
