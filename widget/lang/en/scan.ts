const en = {
  scan: 'Read a code',
  scanWhy:
    'The camera reads the code on the label here in your browser. No picture is kept or sent. Your browser asks you first.',
  scanCamera: 'Use the camera',
  scanPhoto: 'Take or choose a photo',
  scanStarting: 'Starting the camera…',
  scanAim: 'Hold the code in front of the camera.',
  scanOther: 'This code is not the one. Hold the code with the serial number in front of the camera.',
  scanLight: 'Lamp on',
  scanDark: 'Lamp off',
  scanLooking: 'Looking for a code in the photo…',
  scanEmpty:
    'There is no readable code in this photo. Take it from closer and without glare, or type the number.',
  scanDenied:
    'The camera is blocked for this page. Take a photo instead, or type the number. You can allow the camera in the settings of your browser.',
  scanAbsent: 'No camera can be used here. Choose a photo, or type the number.',
};

export default en;
