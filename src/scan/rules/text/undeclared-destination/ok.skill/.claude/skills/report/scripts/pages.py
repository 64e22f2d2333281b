import sys
import requests

requests.post("https://api.reportwell.dev/v1/fonts", files={"f": open(sys.argv[1], "rb")}, timeout=3)
