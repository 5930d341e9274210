package org.forgebuild.launcher;

import org.forgebuild.internal.operations.BuildOperationListenerManager;
import org.forgebuild.tooling.BuildAction;

public class ExecutingBuildActionRunner implements BuildActionRunner {
    private final BuildOperationListenerManager operations;

    public ExecutingBuildActionRunner(BuildOperationListenerManager operations) {
        this.operations = operations;
    }

    @Override
    public void run(BuildAction action) {
        for (String task : action.tasks()) {
            operations.broadcast(task);
        }
    }
}
