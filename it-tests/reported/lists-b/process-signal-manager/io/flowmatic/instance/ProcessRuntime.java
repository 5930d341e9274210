package io.flowmatic.instance;

import io.flowmatic.event.LightSignalManager;
import io.flowmatic.event.SignalManager;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

public class ProcessRuntime {
    private final SignalManager signalManager = new LightSignalManager();
    private final Map<String, ProcessInstance> instances = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final boolean unregisterTimers;

    public ProcessRuntime(boolean unregisterTimers) {
        this.unregisterTimers = unregisterTimers;
    }

    public SignalManager getSignalManager() { return signalManager; }
    boolean isUnregisterTimers() { return unregisterTimers; }

    public ProcessInstance startProcess(String processId, Map<String, Object> vars) {
        ProcessInstance pi = new ProcessInstance(processId + "-" + ids.incrementAndGet(), this, vars);
        instances.put(pi.getId(), pi);
        pi.start();
        return pi;
    }

    void removed(ProcessInstance pi) {
        instances.remove(pi.getId());
    }

    public int active() { return instances.size(); }
}
