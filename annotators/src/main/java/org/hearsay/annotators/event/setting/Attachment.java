package org.hearsay.annotators.event.setting;

import java.util.Optional;
import org.hearsay.annotators.event.trigger.Trigger;
import org.hearsay.language.Token;

/**
 * How a modifier hangs on an event.
 *
 * @param trigger the event
 * @param top the topmost word of the modifier, right below the event's own words
 * @param preposition the nearest preposition above the modifier's own words
 */
record Attachment(Trigger trigger, Token top, Optional<String> preposition) {}
