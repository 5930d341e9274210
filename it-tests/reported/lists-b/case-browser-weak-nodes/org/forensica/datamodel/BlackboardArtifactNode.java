package org.forensica.datamodel;

import org.forensica.casemodule.Case;
import org.forensica.events.AutopsyEvent;
import org.forensica.events.EventSubscriber;
import org.forensica.events.WeakEventSubscriber;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

public class BlackboardArtifactNode {
    protected static final Set<String> CASE_EVENTS_OF_INTEREST = Set.of("BLACKBOARD_ARTIFACT_TAG_ADDED", "CURRENT_CASE");

    protected final long artifactId;
    private final List<String> tags = new ArrayList<>();
    private final byte[] thumbnail = new byte[3000];

    public BlackboardArtifactNode(long artifactId) {
        this.artifactId = artifactId;
        Case.addEventTypeSubscriber(CASE_EVENTS_OF_INTEREST, subscriber());
    }

    protected EventSubscriber subscriber() {
        return new WeakEventSubscriber<>(this, (node, evt) -> this.updateSheet(evt));
    }

    protected void updateSheet(AutopsyEvent evt) {
        if (evt.name().equals("BLACKBOARD_ARTIFACT_TAG_ADDED") && evt.oldValue().equals(artifactId)) {
            tags.add((String) evt.newValue());
        }
    }

    public List<String> getTags() { return tags; }
    public long getArtifactId() { return artifactId; }
}
