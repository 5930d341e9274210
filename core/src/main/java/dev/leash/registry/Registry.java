package dev.leash.registry;

/**
 * All registrations, from register to release. Every registration is entered once and ends at most
 * once; the counts obey {@code registered = released + completed + collected + cleaned + live} at
 * every moment.
 *
 * <p>Sources, listeners and handles are held weakly and compared by identity. All methods may be
 * called from any thread, virtual ones included; none blocks for long, none calls foreign code
 * except where it says so.
 *
 * <p>Who needs only a part of it takes that part.
 */
public interface Registry
    extends Registrations, TrackedRegistrations, RegistryView, RegistryCleanup {}
