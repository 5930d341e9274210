package dev.leash.agent.boot;

import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options;
import java.lang.instrument.Instrumentation;

/**
 * What a Leash is started with, and what all its parts share.
 *
 * @param options the options in force
 * @param instrumentation the JVM's
 * @param version of Leash
 * @param attached whether the application was running already
 * @param notes what could not be done so far
 * @param timer Leash's own thread
 */
record AgentSetup(
    Options options,
    Instrumentation instrumentation,
    String version,
    boolean attached,
    Notes notes,
    AgentTimer timer) {}
