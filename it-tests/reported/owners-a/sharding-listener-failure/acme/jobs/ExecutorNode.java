package acme.jobs;

import java.util.*;

/** The executor process: gets job definitions, runs a scheduler for each. */
public class ExecutorNode {
    private final ConnectionStateManager states = new ConnectionStateManager();
    private final Map<String, JobScheduler> running = new LinkedHashMap<>();
    private final boolean fixed;
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    public ExecutorNode(boolean fixed) {
        this.fixed = fixed;
        states.addListener(s -> log.add("state " + s), Runnable::run);
    }

    public JobScheduler submit(String job, String cls) {
        JobScheduler s = new JobScheduler(job, cls, states, fixed);
        try { s.init(); running.put(job, s); } catch (IllegalStateException e) { log.add(job + " rejected: " + e.getMessage()); }
        return s;
    }

    public void kill(String job) { running.remove(job).terminate(); }
    public void flap() throws Exception { states.post(ConnectionStateManager.State.SUSPENDED).get(); states.post(ConnectionStateManager.State.RECONNECTED).get(); }
    public Collection<JobScheduler> running() { return running.values(); }
    public List<String> log() { return log; }
    public int listeners() { return states.size(); }
}
