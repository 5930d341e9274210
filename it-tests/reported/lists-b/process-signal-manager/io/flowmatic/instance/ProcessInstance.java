package io.flowmatic.instance;

import io.flowmatic.event.EventListener;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ProcessInstance {
    public enum State { PENDING, ACTIVE, COMPLETED, ABORTED }

    private final String id;
    private final ProcessRuntime runtime;
    private final Map<String, Object> variables;
    private final List<NodeInstance> nodes = new ArrayList<>();
    private final EventListener externalListener = new ExternalEventListener();
    private State state = State.PENDING;

    ProcessInstance(String id, ProcessRuntime runtime, Map<String, Object> vars) {
        this.id = id;
        this.runtime = runtime;
        this.variables = new HashMap<>(vars);
    }

    void start() {
        state = State.ACTIVE;
        runtime.getSignalManager().addEventListener("cancelAll", externalListener);
        TimerNodeInstance timer = new TimerNodeInstance(this, "sla");
        nodes.add(timer);
        timer.trigger();
        HumanTaskNodeInstance task = new HumanTaskNodeInstance(this, "approve");
        nodes.add(task);
        task.trigger();
    }

    void nodeCompleted(NodeInstance n) {
        nodes.remove(n);
        if (n instanceof HumanTaskNodeInstance) {
            setState(State.COMPLETED);
        }
    }

    public void setState(State s) {
        state = s;
        if (s == State.COMPLETED || s == State.ABORTED) {
            for (NodeInstance n : List.copyOf(nodes)) {
                n.cancel();
            }
            nodes.clear();
            runtime.getSignalManager().removeEventListener("cancelAll", externalListener);
            runtime.removed(this);
        }
    }

    public String getId() { return id; }
    public State getState() { return state; }
    public Object getVariable(String n) { return variables.get(n); }
    ProcessRuntime getRuntime() { return runtime; }

    private class ExternalEventListener implements EventListener {
        @Override
        public void signalEvent(String type, Object event) {
            setState(State.ABORTED);
        }

        @Override
        public String[] getEventTypes() {
            return new String[]{"cancelAll"};
        }
    }
}
