String log = new File(basedir, 'build.log').text
assert log.contains('leash-baseline.json: 0 known before, now 1')
assert log.contains('1 known, see ')
assert log.contains('leash-baseline.json: 1 known before, now 0')
assert log.count('BUILD SUCCESS') == 3

assert !new File(basedir, 'leash-baseline.json').text.contains('"id"')
