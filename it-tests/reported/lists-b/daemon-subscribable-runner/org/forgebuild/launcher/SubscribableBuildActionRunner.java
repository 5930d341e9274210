package org.forgebuild.launcher;

import org.forgebuild.internal.operations.BuildOperationListener;
import org.forgebuild.internal.operations.BuildOperationListenerManager;
import org.forgebuild.tooling.BuildAction;

import java.util.ArrayList;
import java.util.List;

/** Attaches progress listeners for the tooling client for the time of one build. Lives as long as the daemon. */
public class SubscribableBuildActionRunner implements BuildActionRunner {
    private final BuildActionRunner delegate;
    private final BuildOperationListenerManager buildOperationListenerManager;
    protected final List<BuildOperationListener> listeners = new ArrayList<>();

    public SubscribableBuildActionRunner(BuildActionRunner delegate, BuildOperationListenerManager manager) {
        this.delegate = delegate;
        this.buildOperationListenerManager = manager;
    }

    @Override
    public void run(BuildAction action) {
        registerListenersForClientSubscriptions(action);
        try {
            delegate.run(action);
        } finally {
            for (BuildOperationListener listener : listeners) {
                buildOperationListenerManager.removeListener(listener);
            }
            afterBuild();
        }
    }

    protected void afterBuild() {
    }

    private void registerListenersForClientSubscriptions(BuildAction action) {
        for (BuildAction.Subscription s : action.subscriptions()) {
            registerListener(new ClientForwardingListener(s, action.consumer()));
        }
    }

    private void registerListener(BuildOperationListener listener) {
        listeners.add(listener);
        buildOperationListenerManager.addListener(listener);
    }

    private static class ClientForwardingListener implements BuildOperationListener {
        private final BuildAction.Subscription kind;
        private final BuildAction.ProgressConsumer consumer;

        ClientForwardingListener(BuildAction.Subscription kind, BuildAction.ProgressConsumer consumer) {
            this.kind = kind;
            this.consumer = consumer;
        }

        @Override
        public void started(String operation) {
            consumer.send(kind + " " + operation + " started");
        }

        @Override
        public void finished(String operation, Throwable failure) {
            consumer.send(kind + " " + operation + (failure == null ? " succeeded" : " failed"));
        }
    }
}
