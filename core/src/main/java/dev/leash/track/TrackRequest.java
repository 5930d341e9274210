package dev.leash.track;

import dev.leash.event.Kind;
import dev.leash.registry.RegistrationClient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a tracker is told about something to track. Lives for one call only.
 *
 * @param source the object that keeps the listener; null if unknown
 * @param listener the object kept; null if unknown
 * @param handle by which it is recognised; null if there is none
 * @param owner any object or name; null for the scope's
 * @param service null for the scope's
 * @param tags added to the scope's
 * @param kind what sort
 * @param description in words; null if not said
 * @param timeout in milliseconds; 0 for as long as the settings say
 * @param site who asked
 * @param client releases it, and is told when it ended
 */
public record TrackRequest(
    @Nullable Object source,
    @Nullable Object listener,
    @Nullable Object handle,
    @Nullable Object owner,
    @Nullable String service,
    Set<String> tags,
    Kind kind,
    @Nullable String description,
    long timeout,
    CallSite site,
    RegistrationClient client) {}
