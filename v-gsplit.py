import re
for l in ['en','pl','ro','lt','uk']:
    t=open(f'/tmp/t/v-gall-{l}.out').read()
    for part in re.split(r'(?m)^(?=### )',t):
        m=re.match(r'### (v-g\w+)-\w+ after (.*)',part)
        if m: open(f'/tmp/t/{m[1]}-{l}.out','w').write(part)
