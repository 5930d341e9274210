package org.forgebuild.launcher;

import org.forgebuild.internal.operations.BuildOperationListenerManager;

public class CleaningSubscribableBuildActionRunner extends SubscribableBuildActionRunner {
    public CleaningSubscribableBuildActionRunner(BuildActionRunner delegate, BuildOperationListenerManager manager) {
        super(delegate, manager);
    }

    @Override
    protected void afterBuild() {
        listeners.clear();
    }
}
