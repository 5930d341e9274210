package acme.agent;

public interface MemoryAgentMBean {
    int getAlarms();
}
