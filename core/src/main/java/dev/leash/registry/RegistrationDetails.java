package dev.leash.registry;

/**
 * What is known of a registration that was tracked by an explicit call, beyond what every
 * registration has.
 *
 * @param client who asked
 * @param description what it is, in the asker's words; null if not said
 * @param timeout how long it may live, in milliseconds; 0 for as long as the settings say
 */
public record RegistrationDetails(RegistrationClient client, String description, long timeout) {}
