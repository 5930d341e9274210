final class Truth {
    static int workers(String named) throws InterruptedException {
        Thread.sleep(300);
        int n = 0;
        for (Thread t : Thread.getAllStackTraces().keySet()) if (t.isAlive() && t.getName().contains(named)) n++;
        return n;
    }
}
