package io.flowmatic.instance;

import io.flowmatic.event.EventListener;

abstract class NodeInstance implements EventListener {
    protected final ProcessInstance process;
    protected final String name;

    NodeInstance(ProcessInstance process, String name) {
        this.process = process;
        this.name = name;
    }

    abstract void trigger();

    void addEventListeners() {
        for (String t : getEventTypes()) {
            process.getRuntime().getSignalManager().addEventListener(t, this);
        }
    }

    void removeEventListeners() {
        for (String t : getEventTypes()) {
            process.getRuntime().getSignalManager().removeEventListener(t, this);
        }
    }

    void cancel() {
        removeEventListeners();
    }
}
