package org.forgebuild.launcher;

import org.forgebuild.internal.operations.BuildOperationListener;
import org.forgebuild.internal.operations.BuildOperationListenerManager;
import org.forgebuild.tooling.BuildAction;

import java.util.concurrent.atomic.LongAdder;

public class Daemon {
    private final BuildOperationListenerManager manager = new BuildOperationListenerManager();
    private final BuildActionRunner runner;
    private final LongAdder operations = new LongAdder();

    public Daemon(boolean cleaning) {
        BuildActionRunner exec = new ExecutingBuildActionRunner(manager);
        runner = cleaning ? new CleaningSubscribableBuildActionRunner(exec, manager) : new SubscribableBuildActionRunner(exec, manager);
        // daemon health statistics, for the life of the daemon
        manager.addListener(new BuildOperationListener() {
            @Override
            public void started(String operation) {
            }

            @Override
            public void finished(String operation, Throwable failure) {
                operations.increment();
            }
        });
    }

    public void build(BuildAction action) {
        runner.run(action);
    }

    public BuildActionRunner getRunner() { return runner; }
    public long getOperations() { return operations.sum(); }
}
