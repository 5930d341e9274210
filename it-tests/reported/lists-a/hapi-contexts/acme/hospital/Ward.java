package acme.hospital;

import java.util.TreeMap;

public class Ward {
    private final TreeMap<String, Integer> admissions = new TreeMap<>();
    private final Thread report = new Thread(() -> System.out.println("ward closes with " + admissions.size() + " patients"),
            "ward-report");

    public Ward() {
        Runtime.getRuntime().addShutdownHook(report);
    }

    public void admit(String patient) {
        admissions.merge(patient, 1, Integer::sum);
    }

    @Override
    public String toString() {
        return admissions.toString();
    }
}
