package org.forensica.datamodel;

import org.forensica.events.EventSubscriber;
import org.forensica.events.WeakEventSubscriber;

public class BlackboardArtifactNodeFixed extends BlackboardArtifactNode {
    public BlackboardArtifactNodeFixed(long artifactId) {
        super(artifactId);
    }

    @Override
    protected EventSubscriber subscriber() {
        return new WeakEventSubscriber<BlackboardArtifactNode>(this, (node, evt) -> ((BlackboardArtifactNodeFixed) node).updateSheet(evt));
    }
}
