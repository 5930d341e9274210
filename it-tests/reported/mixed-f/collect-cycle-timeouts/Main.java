import acme.collect.*;
import io.netty.util.HashedWheelTimer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

public class Main {
    public static void main(String[] a) throws Exception {
        String v = a.length > 0 ? a[0] : "x";
        HashedWheelTimer wheel = new HashedWheelTimer(20, TimeUnit.MILLISECONDS, 256);
        TimerDispatcher timers = new TimerDispatcher(wheel, v.equals("y"));
        CommonDispatcher common = new CommonDispatcher();
        common.setTimerDispatcher(timers);

        List<WheelTimerTask> tasks = new ArrayList<>();
        String[] apps = {"mysql", "redis", "switch-1", "switch-2", "nginx", "kafka"};
        for (int i = 0; i < apps.length; i++) {
            WheelTimerTask t = new WheelTimerTask(new CollectJob(100 + i, apps[i], 400), common::dispatchMetricsTask);
            tasks.add(t);
            timers.addJob(t);
        }
        // one-off detections, they fire and are gone
        for (int i = 0; i < 8; i++) {
            long id = 900 + i;
            CollectJob detect = new CollectJob(id, "detect-" + i, 1);
            timers.addTempJob(new WheelTimerTask(detect, t -> { detect.roundDone(); timers.tempDone(id); }), 40 + i * 20);
        }
        Thread.sleep(1400);
        timers.deleteJob(105);
        Thread.sleep(700);
        long pending = timers.pending();
        wheel.stop();
        common.close();
        System.out.println("jobs " + timers.cyclicCount() + ", rounds of switch-1: " + tasks.get(2).getJob().getRounds());
        Truth.line(v, Math.max(0, pending - timers.cyclicCount()), "timeouts pending on the wheel that no job of the map owns");
    }
}
