package acme.ci;

import java.util.ArrayList;
import java.util.List;

public class Build {
    private final String job;
    private final int number;
    private final List<String> console = new ArrayList<>();
    private final List<BuildWrapper.Environment> environments = new ArrayList<>();
    private boolean aborted;

    public Build(String job, int number) {
        this.job = job;
        this.number = number;
    }

    public void run(List<BuildWrapper> wrappers, int lines) throws InterruptedException {
        for (BuildWrapper w : wrappers) environments.add(w.setUp(this));
        try {
            for (int i = 0; i < lines && !aborted; i++) log("[" + job + "] line " + i);
            Thread.sleep(20);
        } finally {
            for (BuildWrapper.Environment e : environments) e.tearDown(this);
            environments.clear();
        }
    }

    void log(String line) {
        console.add(line);
        for (BuildWrapper.Environment e : environments) e.write(line);
    }

    void abort(String why) {
        aborted = true;
        console.add(why);
    }

    public String result() { return job + " #" + number + (aborted ? " ABORTED" : " SUCCESS"); }
}
