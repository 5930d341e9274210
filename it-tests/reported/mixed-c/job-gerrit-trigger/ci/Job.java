package ci;

public class Job {
    public final String fullName;
    private GerritTrigger trigger;
    private int builds;

    public Job(String fullName) {
        this.fullName = fullName;
    }

    public GerritTrigger trigger() {
        return trigger;
    }

    void trigger(GerritTrigger t) {
        trigger = t;
    }

    void scheduleBuild(String cause) {
        builds++;
    }

    public int builds() {
        return builds;
    }
}
