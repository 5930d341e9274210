package io.flowmatic.app;

import io.flowmatic.event.EventListener;
import io.flowmatic.instance.ProcessInstance;
import io.flowmatic.instance.ProcessRuntime;

import java.util.Map;

public class ExpenseService {
    private final ProcessRuntime runtime;
    private int audited;

    public ExpenseService(ProcessRuntime runtime) {
        this.runtime = runtime;
        runtime.getSignalManager().addEventListener("audit", new EventListener() {
            @Override
            public void signalEvent(String type, Object event) {
                audited++;
            }

            @Override
            public String[] getEventTypes() {
                return new String[]{"audit"};
            }
        });
    }

    public ProcessInstance submit(String who, int amount) {
        return runtime.startProcess("expense", Map.of("who", who, "amount", amount, "scan", new byte[1500]));
    }

    public void approve(ProcessInstance pi) {
        runtime.getSignalManager().signalEvent("workItemCompleted:" + pi.getId(), "ok");
        runtime.getSignalManager().signalEvent("audit", pi.getId());
    }

    public int getAudited() { return audited; }
}
