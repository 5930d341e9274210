package org.forensica.casemodule;

import org.forensica.events.AutopsyEvent;
import org.forensica.events.AutopsyEventPublisher;
import org.forensica.events.EventSubscriber;

import java.util.Set;

public final class Case {
    private static final AutopsyEventPublisher eventPublisher = new AutopsyEventPublisher();
    private static Case currentCase;
    private final String name;

    private Case(String name) {
        this.name = name;
    }

    public static Case openAsCurrentCase(String name) {
        currentCase = new Case(name);
        eventPublisher.publishLocally(new AutopsyEvent("CURRENT_CASE", null, name));
        return currentCase;
    }

    public static void closeCurrentCase() {
        eventPublisher.publishLocally(new AutopsyEvent("CURRENT_CASE", currentCase.name, null));
        currentCase = null;
    }

    public static void addEventTypeSubscriber(Set<String> eventTypes, EventSubscriber s) {
        eventPublisher.addSubscriber(eventTypes, s);
    }

    public static void removeEventTypeSubscriber(Set<String> eventTypes, EventSubscriber s) {
        eventPublisher.removeSubscriber(eventTypes, s);
    }

    public void notifyBlackBoardArtifactTagAdded(long artifactId, String tag) {
        eventPublisher.publishLocally(new AutopsyEvent("BLACKBOARD_ARTIFACT_TAG_ADDED", artifactId, tag));
    }

    public String getName() { return name; }
}
