import acme.daemon.TaskTable;

final class Truth {
    static int finishedButAlive(TaskTable t, int running) throws InterruptedException {
        for (int i = 0; i < 4; i++) { System.gc(); Thread.sleep(40); }
        return t.actorsAlive() - running;
    }
}
